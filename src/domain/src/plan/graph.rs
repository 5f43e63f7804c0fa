//! Steps that follow one another. Leaves out days: those are reckoned on it.

use chrono::NaiveDate;

/// That a step follows another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    /// The place of the one that comes first.
    pub to: usize,
    /// Days of work between the end of that one and the begin of this one; below zero they overlap.
    pub wait: i32,
}

/// One step.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Node {
    /// The day on which it is to begin, at the earliest. None is without a day, and stays so.
    pub day: Option<NaiveDate>,
    /// How many days of work it takes; none counts as one.
    pub takes: u32,
    /// What comes before it.
    pub after: Vec<Link>,
    /// Whether its day stays where it is.
    pub is_fixed: bool,
    /// The day before which it must begin, by law or by agreement.
    pub latest: Option<NaiveDate>,
}

/// All steps, each with what comes before it, without circles.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Graph {
    nodes: Vec<Node>,
    order: Vec<usize>,
}

impl Graph {
    /// The steps in an order in which each comes after what it follows. Where they go round in a circle, the first of them
    /// comes first and what it would follow is dropped; so are links to nowhere.
    pub fn new(mut nodes: Vec<Node>) -> Self {
        let count = nodes.len();
        for (place, node) in nodes.iter_mut().enumerate() {
            node.after.retain(|link| link.to < count && link.to != place);
        }
        let mut is_placed = vec![false; count];
        let mut order = Vec::with_capacity(count);
        while order.len() < count {
            let before = order.len();
            for (place, node) in nodes.iter().enumerate() {
                let is_next = !is_placed.get(place).copied().unwrap_or(true)
                    && node.after.iter().all(|link| is_placed.get(link.to).copied().unwrap_or(true));
                if is_next {
                    order.push(place);
                    mark(&mut is_placed, place);
                }
            }
            if order.len() == before
                && let Some(place) = is_placed.iter().position(|is_placed| !is_placed)
            {
                if let Some(node) = nodes.get_mut(place) {
                    node.after.retain(|link| is_placed.get(link.to).copied().unwrap_or(false));
                }
                order.push(place);
                mark(&mut is_placed, place);
            }
        }
        Self { nodes, order }
    }

    /// The steps, in the order in which they were given.
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// The places of the steps, each after what it follows.
    pub fn order(&self) -> &[usize] {
        &self.order
    }
}

fn mark(is_placed: &mut [bool], place: usize) {
    if let Some(is_placed) = is_placed.get_mut(place) {
        *is_placed = true;
    }
}
