keep = 열어 두세요. Sun Tzu의 The Art of War를 읽어 보세요.
