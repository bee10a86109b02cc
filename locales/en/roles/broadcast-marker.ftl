### Speaker labels and cues of broadcast scripts

cue-anchor = [Anchor]
cue-reporter = [Reporter]
cue-report = [Pkg]
cue-narration = [Narration]
cue-sound-bite = [Soundbite]
cue-interview = [Interview]
cue-hand-over = { $author } reports.
cue-hand-over-has = Our { $author } has more.
