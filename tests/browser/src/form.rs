//! What the form on screen holds, and filling it by pointer. Leaves out keys.

use serde_json::Value;

use crate::Page;

impl Page {
    /// Everything that is filled in on the page: `name=value`, in order, and the words of the page round it.
    pub async fn filled_in(&self) -> Vec<String> {
        self.texts(
            "[...document.querySelectorAll('main input')]\
                .filter((input) => input.type === 'text' || input.checked)\
                .map((input) => input.name + '=' + input.value)\
                .concat([...document.querySelectorAll('main h1, main dd, main #answer, main .route__when')]\
                .map((element) => element.textContent))",
        )
        .await
    }

    /// Chooses a radio button by pointer.
    pub async fn pick(&self, group: &str, value: &str) {
        self.click(&format!("input[name='{group}'][value='{value}']")).await;
        self.wait_for(&format!("document.querySelector(\"input[name='{group}'][value='{value}']\").checked"))
            .await;
    }

    /// Fills a text field as typing does.
    pub async fn fill(&self, selector: &str, text: &str) {
        let script = "const field = document.querySelector(arguments[0]); field.value = arguments[1]; \
            field.dispatchEvent(new Event('input', { bubbles: true }));";
        self.run(script, [Value::from(selector), Value::from(text)]).await;
        self.settle().await;
    }
}
