see = <a href="{ $url }">मदद</a> देखें।
