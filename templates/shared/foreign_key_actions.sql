{% if key.on_delete %} ON DELETE {{ key.on_delete }}{% endif %}{% if key.on_update %} ON UPDATE {{ key.on_update }}{% endif %}
