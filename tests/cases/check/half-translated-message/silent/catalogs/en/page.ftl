keep = Keep it open. Read The Art of War by Sun Tzu.
