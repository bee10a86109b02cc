toast("The lamp is tested");
