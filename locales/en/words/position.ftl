### What somebody does, as it ends a byline

position-writer = Writer
position-editor = Editor
position-reporter = Reporter
position-correspondent = Correspondent
position-columnist = Columnist
position-contributor = Contributor
position-expert = Expert
position-director = Director
position-staff = Staff
