hello = مرحبا<script>x()</script>
