save = <strong>Save</strong> now<br>
