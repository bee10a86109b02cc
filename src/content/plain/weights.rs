//! What speaks for the roles of lines, in nats: read once from the tables of `data/content`, which give a reason for
//! each weight.

use std::sync::LazyLock;

use super::signs::{Sign, Signs};
use super::zone::Zone;
use crate::content::Role;

const PLACES: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/data/content/line-places.tsv"
));
const SIGNS: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/data/content/line-signs.tsv"
));

/// The weight of a role that is not looked for in a zone.
const UNEXPECTED: f32 = -4.5;

/// Zones, in the order of the columns.
const ZONES: [Zone; 4] = [Zone::Before, Zone::Between, Zone::Inside, Zone::After];

/// The weights of all roles, by their place in [`Role::ALL`].
pub(super) struct Weights {
    places: Vec<[f32; ZONES.len()]>,
    signs: Vec<Vec<Weight>>,
}

/// What a sign says of a role.
#[derive(Debug, Clone, Copy)]
struct Weight {
    sign: Sign,
    shown: f32,
    missing: f32,
}

/// The weights of the tables. A test says that every row of them is read.
pub(super) fn weights() -> &'static Weights {
    static WEIGHTS: LazyLock<Weights> = LazyLock::new(|| Weights::read(PLACES, SIGNS));
    &WEIGHTS
}

impl Weights {
    fn read(places: &str, signs: &str) -> Weights {
        let mut weights = Weights {
            places: vec![[UNEXPECTED; ZONES.len()]; Role::ALL.len()],
            signs: vec![Vec::new(); Role::ALL.len()],
        };
        for (role, values) in rows(places).filter_map(place) {
            weights.places[role as usize] = values;
        }
        for (roles, weight) in rows(signs).filter_map(sign) {
            for role in roles {
                weights.signs[role as usize].push(weight);
            }
        }
        weights
    }

    /// How likely a role is in a zone before the line is read.
    pub(super) fn place(&self, zone: Zone, role: Role) -> f32 {
        self.places[role as usize][zone as usize]
    }

    /// What the form of a line says of a role, given the signs that it shows.
    pub(super) fn look(&self, role: Role, shown: Signs) -> f32 {
        let weights = self.signs[role as usize].iter();
        weights.fold(0.0, |sum, weight| {
            sum + match shown.has(weight.sign) {
                true => weight.shown,
                false => weight.missing,
            }
        })
    }
}

/// The rows of a table without its comments and the names of its columns.
fn rows(table: &str) -> impl Iterator<Item = &str> {
    table.lines().filter(|line| !line.starts_with('#')).skip(1)
}

/// `role, a weight a zone, reason`.
fn place(row: &str) -> Option<(Role, [f32; ZONES.len()])> {
    let cells: Vec<&str> = row.split('\t').collect();
    let [role, weights @ .., _reason] = &cells[..] else {
        return None;
    };
    let mut values = [UNEXPECTED; ZONES.len()];
    if weights.len() != values.len() {
        return None;
    }
    for (value, weight) in values.iter_mut().zip(weights) {
        if *weight != "-" {
            *value = weight.parse().ok()?;
        }
    }
    Some((Role::from_name(role)?, values))
}

/// `sign, roles, weight where it shows, weight where not, reason`.
fn sign(row: &str) -> Option<(Vec<Role>, Weight)> {
    let cells: Vec<&str> = row.split('\t').collect();
    let [sign, roles, shown, missing, _reason] = cells[..] else {
        return None;
    };
    let weight = Weight {
        sign: Sign::from_name(sign)?,
        shown: shown.parse().ok()?,
        missing: missing.parse().ok()?,
    };
    let roles: Option<Vec<Role>> = roles.split(',').map(Role::from_name).collect();
    Some((roles?, weight))
}

#[cfg(test)]
mod tests {
    use super::{PLACES, SIGNS, ZONES, place, rows, sign, weights};
    use crate::content::Role;
    use crate::content::plain::signs::Sign;
    use crate::content::plain::zone::Zone;

    #[test]
    fn every_row_of_the_tables_is_read() {
        for row in rows(PLACES) {
            assert!(place(row).is_some(), "{row}");
        }
        for row in rows(SIGNS) {
            assert!(sign(row).is_some(), "{row}");
        }
    }

    #[test]
    fn every_sign_is_weighed() {
        for wanted in Sign::ALL {
            let mut weighed = rows(SIGNS).filter_map(sign);
            assert!(
                weighed.any(|(_, weight)| weight.sign == *wanted),
                "{wanted:?}"
            );
        }
    }

    #[test]
    fn columns_are_the_zones() {
        assert!(
            ZONES
                .iter()
                .enumerate()
                .all(|(at, zone)| *zone as usize == at)
        );
        let names = PLACES.lines().find(|line| line.starts_with("role"));
        assert_eq!(names, Some("role\tbefore\tbetween\tinside\tafter\treason"));
        assert_eq!(weights().place(Zone::Inside, Role::Heading), -0.8);
    }
}
