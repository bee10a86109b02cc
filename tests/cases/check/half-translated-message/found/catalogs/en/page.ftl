keep = Keep it open. Pin your tabs to the bar.
