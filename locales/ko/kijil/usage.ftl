### 알아들을 수 없는 명령줄에 대해 하는 말. { $see }는 더 알려 주는 도움말의 명령.

usage-unknown-argument = { $argument } 옵션은 없습니다. `{ $see } --help`에서 옵션을 볼 수 있습니다
usage-unknown-argument-similar = { $argument } 옵션은 없습니다. 혹시 { $similar }입니까?
usage-unknown-command = { $argument } 명령은 없습니다. `kijil --help`에서 명령을 볼 수 있습니다
usage-unknown-command-similar = { $argument } 명령은 없습니다. 혹시 { $similar }입니까?
usage-missing-command = 명령을 적어 주십시오. `kijil --help`에서 볼 수 있습니다
usage-missing-argument = { JOSA($argument, "이/가") } 빠졌습니다. 쓰는 법은 `{ $see } --help`에 있습니다
usage-missing-value = { $argument }에는 값이 필요합니다. 어떤 값인지는 `{ $see } --help`에 있습니다
usage-invalid-value = { JOSA($value, "은/는") } { $argument }에 쓸 수 없습니다. 쓸 수 있는 값: { $values }
usage-unreadable-value = { JOSA($value, "은/는") } { $argument }에 쓸 수 없습니다: { $reason }
usage-conflict = { JOSA($argument, "과/와") } { JOSA($other, "은/는") } 함께 쓸 수 없습니다. 하나를 빼 주십시오
usage-other = 명령줄을 알아들을 수 없습니다. 쓰는 법은 `{ $see } --help`에 있습니다
