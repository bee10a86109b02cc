see = <a href="{ $url }">도움말</a>을 보세요.
