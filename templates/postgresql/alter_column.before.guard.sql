{% if form == "online" %}
NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass({{ table_text }}) AND conname = {{ proof_text }})
{% endif %}
