REVOKE {{ object.privileges | join(", ") }} ON {{ object.table }} FROM {% include "role.sql" %}
