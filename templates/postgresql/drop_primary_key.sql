{# clause #}
DROP CONSTRAINT {% if form == "undo" %}IF EXISTS {% endif %}{{ key.name }}
