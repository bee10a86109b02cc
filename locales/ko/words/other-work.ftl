### How lines begin that name somebody for other work than writing

other-work-1 = 편집자:
other-work-2 = 감수:
other-work-3 = 번역:
