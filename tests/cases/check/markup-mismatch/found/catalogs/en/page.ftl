see = See <a href="{ $url }">help</a>.
