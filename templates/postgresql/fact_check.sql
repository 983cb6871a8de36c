SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass({{ text }}) AND conname = {{ name_text }} AND contype = 'c'{% if not any %} AND {% if not flag %}NOT {% endif %}convalidated{% endif %}
