### How lines begin that say since when somebody is a member

membership-inscrit-le = Inscrit le
membership-membre-depuis = Membre depuis
