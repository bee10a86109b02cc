page-wrapped-words-here = Wrapped words here
page-version-five = <span>Version: </span><span>five</span>
page-kim = Kim,{ " " }
page-editor = editor
page-apart-words = <span> Apart </span> <span>words</span>
