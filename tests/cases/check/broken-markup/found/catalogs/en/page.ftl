save = <strong>Save</strong> now
