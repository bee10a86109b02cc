//! Many inputs at once, results in input order.

use rayon::prelude::*;

/// Works on `items` with the current rayon pool and hands each result to `show`, in order.
///
/// Work goes on in windows of a few items a thread, so that neither items nor results pile up;
/// `show` says with `false` that it wants no more.
pub fn run<I, T, W, S>(items: impl IntoIterator<Item = I>, work: W, mut show: S)
where
    I: Send,
    T: Send,
    W: Fn(I) -> T + Sync,
    S: FnMut(T) -> bool,
{
    let window = rayon::current_num_threads() * ITEMS_A_THREAD;
    let mut items = items.into_iter();
    loop {
        let chunk: Vec<I> = items.by_ref().take(window).collect();
        if chunk.is_empty() {
            return;
        }
        let done: Vec<T> = chunk.into_par_iter().with_max_len(1).map(&work).collect();
        for result in done {
            if !show(result) {
                return;
            }
        }
    }
}

/// Enough to even out large and small pages, few enough that memory stays flat.
const ITEMS_A_THREAD: usize = 8;

#[cfg(test)]
mod tests {
    #[test]
    fn keeps_the_order_and_stops_when_told() {
        let mut seen = Vec::new();
        super::run(
            0..1000,
            |item| item * 2,
            |result| {
                seen.push(result);
                result < 1200
            },
        );
        assert_eq!(seen, (0..=600).map(|item| item * 2).collect::<Vec<_>>());
    }
}
