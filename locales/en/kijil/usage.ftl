### What is said of a command line that cannot be understood. { $see } is the command whose help says more.

usage-unknown-argument = there is no option { $argument }; `{ $see } --help` lists those there are
usage-unknown-argument-similar = there is no option { $argument }; did you mean { $similar }?
usage-unknown-command = there is no command { $argument }; `kijil --help` lists those there are
usage-unknown-command-similar = there is no command { $argument }; did you mean { $similar }?
usage-missing-command = name a command; `kijil --help` lists them
usage-missing-argument = { $argument } must be given; `{ $see } --help` shows how
usage-missing-value = { $argument } needs a value; `{ $see } --help` says which
usage-invalid-value = { $value } is no value for { $argument }; it takes { $values }
usage-unreadable-value = { $value } is no value for { $argument }: { $reason }
usage-conflict = { $argument } and { $other } exclude each other: leave one out
usage-other = the command line cannot be understood; `{ $see } --help` shows how it is written
