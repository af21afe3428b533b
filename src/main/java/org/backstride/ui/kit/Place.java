package org.backstride.ui.kit;

