hello = Hello <b>you</b>
