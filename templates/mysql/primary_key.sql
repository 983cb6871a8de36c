PRIMARY KEY ({{ key.columns | join(", ") }})
