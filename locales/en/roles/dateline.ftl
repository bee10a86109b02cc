### Place and agency before the first sentence

dateline-date-agency = { $place }, { $date } ({ $agency }) --
dateline-agency = { $place } ({ $agency }) --
dateline-agency-comma = { $place }, ({ $agency }) --
dateline-place-region-agency = { $place }, { $region-place } ({ $agency }) --
dateline-date = { $place }, { $date } --
dateline-place = { $place } --
dateline-agency-hyphen = { $place } ({ $agency }) -
dateline-date-agency-hyphen = { $place }, { $date } ({ $agency }) -
