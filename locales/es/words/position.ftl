### What somebody does, as it ends a byline

position-redactor = Redactor
position-redactora = Redactora
position-periodista = Periodista
position-corresponsal = Corresponsal
position-editor = Editor
position-editora = Editora
