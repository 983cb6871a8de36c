a part
