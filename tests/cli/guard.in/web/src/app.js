toast("The lamp is lit");
toast("The lamp is lit");
