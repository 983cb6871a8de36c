{% if cost.work == "scan" %}scans the table{% elif cost.work == "build" %}builds an index{% elif cost.work == "rewrite" %}rewrites the table{% else %}changes rows{% endif %}
