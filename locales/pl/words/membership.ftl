### How lines begin that say since when somebody is a member

membership-doaczy = Dołączył
membership-zarejestrowany = Zarejestrowany
