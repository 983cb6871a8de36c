{% if key.name %}CONSTRAINT {{ key.name }} {% endif %}PRIMARY KEY ({{ key.columns | join(", ") }})
