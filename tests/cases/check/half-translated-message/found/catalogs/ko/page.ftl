keep = 열어 두세요. Pin your tabs to the bar.
