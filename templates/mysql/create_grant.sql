GRANT {{ object.privileges | join(", ") }} ON {{ object.table }} TO {% include "role.sql" %}
