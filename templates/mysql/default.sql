{% if value.form == "expression" or value.form == "literal" and column.large and value.text != "null" %}({{ value.text }}){% else %}{{ value.text }}{% endif %}
