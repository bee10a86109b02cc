keep = 開いたままに。Sun Tzu の「The Art of War」を読みましょう。
