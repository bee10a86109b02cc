save = 지금 <strong>저장</strong><br>
