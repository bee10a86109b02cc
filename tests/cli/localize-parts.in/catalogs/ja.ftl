site-title = 港のたより
site-home = ホーム
harbor = 港
