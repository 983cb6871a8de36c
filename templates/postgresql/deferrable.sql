{% if key.deferrable %} DEFERRABLE{% if key.initially_deferred %} INITIALLY DEFERRED{% endif %}{% endif %}
