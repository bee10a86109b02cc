### How lines begin that say since when somebody is a member

membership-lid-sinds = Lid sinds
membership-geregistreerd = Geregistreerd
