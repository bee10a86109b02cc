//! `peers NAME LIST ROUNDS`: CPU seconds of one thread for the pages named in LIST, bytes in
//! memory to result, the best of so many rounds.

use std::env;
use std::fs;
use std::hint::black_box;

use cpu_time::ThreadTime;
use kijil::content::Options;
use kijil::document::Format;
use kijil::document::Limits;
use kijil::encoding::Hints;
use kijil::locale::Recognizer;

type Peer = Box<dyn Fn(&[u8])>;

fn main() {
    let arguments: Vec<String> = env::args().collect();
    let [_, name, list, rounds] = arguments.as_slice() else {
        panic!("usage: peers NAME LIST ROUNDS");
    };
    let rounds: usize = rounds.parse().expect("ROUNDS is a number");
    let list = fs::read_to_string(list).expect("LIST is a file of paths");
    let pages: Vec<Vec<u8>> = list
        .lines()
        .map(|path| fs::read(path).expect("every path in LIST can be read"))
        .collect();
    let peer = peer(name);
    let seconds = (0..rounds).map(|_| round(&peer, &pages)).fold(f64::INFINITY, f64::min);
    println!("{seconds:.4}");
}

fn round(peer: &Peer, pages: &[Vec<u8>]) -> f64 {
    let start = ThreadTime::now();
    for page in pages {
        peer(page);
    }
    start.elapsed().as_secs_f64()
}

fn peer(name: &str) -> Peer {
    match name {
        "kijil-decode" => Box::new(|page| {
            black_box(kijil::encoding::decode(page, &Hints::default()));
        }),
        "kijil-parse" => Box::new(|page| {
            let text = kijil::encoding::decode(page, &Hints::default());
            black_box(kijil::document::parse(text, Format::Html, &Limits::default()));
        }),
        "kijil" => Box::new(|page| {
            let text = kijil::encoding::decode(page, &Hints::default());
            let document = kijil::document::parse(text, Format::Html, &Limits::default());
            let page = kijil::content::extract(&document, Recognizer::embedded(), &Options::default());
            black_box(page.article());
        }),
        "dom_smoothie" => Box::new(dom_smoothie),
        "rs-trafilatura" => Box::new(|page| {
            let _ = black_box(rs_trafilatura::extract(&String::from_utf8_lossy(page)));
        }),
        _ => panic!("no peer is called {name}"),
    }
}

fn dom_smoothie(page: &[u8]) {
    let html = String::from_utf8_lossy(page);
    if let Ok(mut readability) = dom_smoothie::Readability::new(html.as_ref(), None, None) {
        let _ = black_box(readability.parse());
    }
}
