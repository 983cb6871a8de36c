{% if form == "online" and not validated_later %}
EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass({{ table_text }}) AND conname = {{ proof_text }})
{% endif %}
