//! What every figure of the forecast is computed from: the situation, the figures, and the tabulated laws of search,
//! which are kept until the evidence or a figure changes. Leaves out the words.

use chrono::NaiveDate;
use content::forecast::PARAMETERS;
use domain::dossier::Dossier;
use domain::forecast::{
    Backcast, Beliefs, Causes, Evaluator, Forecast, Laws, Levers, MarketFigures, Parameters, SearchFigures,
    Situation,
};
use std::sync::{Arc, Mutex};

/// Weeks that are computed for a screen: nothing beyond two years is told.
const TOLD_WEEKS: usize = 106;

/// A dossier today, ready to be computed with.
#[derive(Clone, Debug)]
pub struct Reckoning {
    /// What the forecast needs to know.
    pub situation: Situation,
    /// The figures, with the assumptions of the person or the coach in their place.
    pub parameters: Parameters,
    /// The laws for a search as it went so far.
    pub laws: Arc<Laws>,
    /// The laws before any search.
    pub plain: Arc<Laws>,
}

impl Reckoning {
    /// Of this dossier today.
    pub fn of(dossier: &Dossier, today: NaiveDate) -> Self {
        let situation = Situation::of(dossier, today);
        let parameters = PARAMETERS.overruled(&dossier.assumptions);
        // What is tried out is about what comes; the search so far went as the own answers say.
        let own = match &dossier.before_trying {
            Some(before) => Situation::with_answers(dossier, before, today),
            None => situation,
        };
        let laws = tabulated(&parameters, Laws::beliefs(&own, &parameters));
        let plain = tabulated(&parameters, parameters.search.beliefs());
        Self { situation, parameters, laws, plain }
    }

    /// The same for another situation of the same person.
    pub fn with(&self, situation: Situation) -> Self {
        Self { situation, ..self.clone() }
    }

    /// The forecast, as far as a screen tells it.
    pub fn forecast(&self) -> Forecast {
        Forecast::within(TOLD_WEEKS, &self.situation, &self.parameters, &self.laws)
    }

    /// The forecast over all ten years.
    pub fn whole_forecast(&self) -> Forecast {
        Forecast::new(&self.situation, &self.parameters, &self.laws)
    }

    /// Evaluates many situations of this person.
    pub fn evaluator(&self) -> Evaluator<'_> {
        Evaluator::new(&self.parameters, &self.laws)
    }

    /// What would help.
    pub fn levers(&self) -> Levers {
        Levers::of(&self.situation, &self.evaluator())
    }

    /// The day on which income is needed, held against the forecast. None when there is none.
    pub fn backcast(&self, levers: &Levers) -> Option<Backcast> {
        Backcast::of(&self.situation, levers, &self.evaluator())
    }

    /// What makes it longer or shorter.
    pub fn causes(&self) -> Causes {
        Causes::of(&self.situation, &self.evaluator(), &self.plain)
    }
}

/// The laws before any search, with our own figures.
pub fn plain_laws() -> Arc<Laws> {
    tabulated(&PARAMETERS, PARAMETERS.search.beliefs())
}

/// A state of beliefs and of the figures that count for laws, with its laws.
type Tabulated = (Beliefs, SearchFigures, MarketFigures, Arc<Laws>);
/// How many states are kept: with and without a search, before and after a change.
const MOST_KEPT: usize = 4;

/// The laws of these beliefs: tabulated when they are new, since that takes as long as many forecasts.
fn tabulated(parameters: &Parameters, beliefs: Beliefs) -> Arc<Laws> {
    static KEPT: Mutex<Vec<Tabulated>> = Mutex::new(Vec::new());
    let Ok(mut kept) = KEPT.lock() else { return Arc::new(Laws::of_beliefs(parameters, beliefs)) };
    let (search, market) = (parameters.search, parameters.market);
    let is_same = |known: &&Tabulated| known.0 == beliefs && known.1 == search && known.2 == market;
    if let Some((.., laws)) = kept.iter().find(is_same) {
        return Arc::clone(laws);
    }
    let laws = Arc::new(Laws::of_beliefs(parameters, beliefs));
    if MOST_KEPT <= kept.len() {
        kept.remove(0);
    }
    kept.push((beliefs, search, market, Arc::clone(&laws)));
    laws
}
