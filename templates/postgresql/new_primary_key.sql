{% if form == "online" %}CONSTRAINT {{ key.name }} PRIMARY KEY USING INDEX {{ index_name }}{% else %}{% include "primary_key.sql" %}{% endif %}
