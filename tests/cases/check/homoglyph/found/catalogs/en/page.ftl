browser = Safari is here
