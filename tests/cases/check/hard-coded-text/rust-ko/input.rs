//! 문서 주석은 글이 아니다.
use std::fmt;

#[derive(Debug)]
#[serde(rename = "Some Name")]
struct Button<'a> {
    label: &'a str,
    icon: &'static str,
}

fn draw(ui: &mut Ui, state: &str) -> Button<'static> {
    log::info!("창을 그린다");
    let mark = '"';
    let raw = r#"/some/"raw"/path"#;
    assert_eq!(state, "Some State", "the state is wrong");
    match state {
        "닫힘" => ui.label("닫혀 있습니다"),
        _ => ui.label(fl!("state-open")),
    }
    dialog.set_title(if state == "새 글" { "새 글 쓰기" } else { "글 고치기" });
    /* /* 겹친 */ 주석 */
    Button { label: "저장", icon: "Save Icon" }
}
