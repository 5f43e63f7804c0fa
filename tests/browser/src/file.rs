//! Files that the page makes, caught on their way to the disk, and files that a person gives to it. Leaves out what is in
//! them.

use serde_json::Value;

use crate::Page;

impl Page {
    /// From here on the bytes of each file that the page hands out are kept in the page; before the first press for one.
    pub async fn catch_files(&self) {
        let catch = "window.made = []; const make = URL.createObjectURL; \
            URL.createObjectURL = (blob) => { \
                blob.arrayBuffer().then((bytes) => window.made.push([...new Uint8Array(bytes)])); return make(blob); };";
        self.run(catch, []).await;
    }

    /// The file that was handed out, once it was; the next one comes after it.
    pub async fn caught_file(&self) -> Vec<u8> {
        self.wait_for("window.made.length").await;
        let bytes = self.value("window.made.shift()").await;
        let byte = |byte: &Value| byte.as_u64().and_then(|byte| u8::try_from(byte).ok());
        bytes.as_array().into_iter().flatten().filter_map(byte).collect()
    }

    /// Chooses a file in a field, as the window of the system does.
    pub async fn choose_file(&self, field: &str, name: &str, bytes: &[u8]) {
        let script = "const data = new DataTransfer(); \
            data.items.add(new File([new Uint8Array(arguments[2])], arguments[1])); \
            const field = document.querySelector(arguments[0]); field.files = data.files; \
            field.dispatchEvent(new Event('change', { bubbles: true }));";
        self.run(script, [Value::from(field), Value::from(name), Value::from(bytes)]).await;
    }

    /// Lets a file fall on an element; says whether the browser would have opened it by itself.
    pub async fn drop_file(&self, place: &str, name: &str, bytes: &[u8]) -> bool {
        let script = "const data = new DataTransfer(); \
            data.items.add(new File([new Uint8Array(arguments[2])], arguments[1])); \
            const place = document.querySelector(arguments[0]); \
            const fall = (name) => place.dispatchEvent(new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer: data })); \
            const isLeft = [fall('dragover'), fall('drop')]; return isLeft.includes(true);";
        self.run(script, [Value::from(place), Value::from(name), Value::from(bytes)]).await
            == Value::Bool(true)
    }
}
