{% for part in batches.key %}{% if not loop.first %}, {% endif %}@schemac_{{ side }}_{{ part.number }}{% endfor %}
