keep = Держите открытой. Pin your tabs to the bar.
