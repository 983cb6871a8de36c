ALTER TYPE {{ type }} ADD VALUE {{ value }}{% if before %} BEFORE {{ before }}{% endif %}
