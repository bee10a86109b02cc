//! The best of several readings, and how sure it is.

use super::super::codec::Codec;
use super::cost::{Cost, ascii_cost, bits};
use super::{Detection, GUESS};

/// What a reading is trusted at most that costs more than texts of its language do.
const MISFIT: f32 = 0.8;
/// The best reading and how far the next one is behind.
pub(super) struct Best {
    pub(super) codec: Codec,
    pub(super) cost: Cost,
    pub(super) margin: Cost,
    /// What a byte outside ASCII costs in nearly all texts that are so read, at most.
    most: Cost,
}

impl Best {
    /// None yet.
    pub(super) fn none() -> Best {
        Best {
            codec: Codec::WINDOWS_1252,
            cost: Cost::MAX,
            margin: 0,
            most: 0,
        }
    }

    pub(super) fn offer(&mut self, codec: Codec, cost: Cost, most: Cost) {
        if codec == self.codec {
            if cost < self.cost {
                self.margin = self.margin.saturating_add(self.cost - cost);
                self.cost = cost;
                self.most = most;
            }
        } else if cost < self.cost {
            self.margin = self.cost - cost;
            self.codec = codec;
            self.cost = cost;
            self.most = most;
        } else {
            self.margin = self.margin.min(cost - self.cost);
        }
    }

    /// Whether the reading makes text of the sample, and not just less nonsense than the others: a byte outside
    /// ASCII costs no more than `most`.
    pub(super) fn is_text(&self, sample: &[u8], most: Cost) -> bool {
        let (cost, high) = self.high_cost(sample);
        cost <= most.saturating_mul(high)
    }

    /// What the bytes outside ASCII cost together, and their number.
    fn high_cost(&self, sample: &[u8]) -> (Cost, Cost) {
        let ascii = sample.iter().filter(|byte| byte.is_ascii());
        let high = sample.len() - ascii.clone().count();
        let around: Cost = ascii.map(|byte| ascii_cost(*byte)).sum();
        (self.cost.saturating_sub(around), high as Cost)
    }

    pub(super) fn detection(&self, sample: &[u8]) -> Detection {
        let ahead = 1.0 - GUESS / (1.0 + self.margin as f32 / bits(8) as f32);
        Detection {
            codec: self.codec,
            confidence: if self.is_text(sample, self.most) {
                ahead
            } else {
                ahead.min(MISFIT * self.fit(sample))
            },
        }
    }

    /// 0–1: what the text should cost at most, of what it costs.
    fn fit(&self, sample: &[u8]) -> f32 {
        let (cost, high) = self.high_cost(sample);
        (self.most.saturating_mul(high) as f32 / cost.max(1) as f32).min(1.0)
    }
}
