{% include "../../etc/passwd" %}
